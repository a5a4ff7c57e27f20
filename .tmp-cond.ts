import { readScenario } from './src/cli/scenario-files';
import { compile, readSeed, startInto, advance, listOpenMoves, SLOT, mix32, CARD, holds } from './src/engine';
const sc = readScenario('scenarios','belgrade').scenario!; const m = compile(sc);
const state = new Int32Array(m.layout.length); const open:any[]=[];
const G=500; const el=sc.dossiers.map(()=>0), de=sc.dossiers.map(()=>0);
for(let g=0;g<G;g++){ startInto(m,{value:mix32(g+1),history:false},state,null); let ply=0; const e=new Set<number>(); let lastT=-1;
 const note=()=>{const t=state[SLOT.turn]!; if(t===lastT)return; lastT=t; sc.dossiers.forEach((d,c)=>{ if(d.after!==null||d.rung) return; if(t<d.first||t>d.last) return; const st=state[m.layout.card+c]!; if(st===CARD.undealt?holds(m,state,m.cards.eligible[c]!):st===CARD.onDesk) e.add(c); });};
 while(state[SLOT.over]===0){ note(); const n=listOpenMoves(m,state,open); advance(m,state,open[mix32(g*1000+ply++)%n],null); }
 sc.dossiers.forEach((d,c)=>{ if(e.has(c)) el[c]++; if(state[m.layout.card+c]!==CARD.undealt) de[c]++; }); }
const rows=sc.dossiers.map((d,c)=>({id:d.id,w:d.weight,el:el[c]!/G,p:el[c]?de[c]!/el[c]!:0,un:de[c]!/G,cond:d.eligible!==null,must:d.deal==='must',span:d.last-d.first+1,c})).filter(r=>!r.must&&sc.dossiers[r.c]!.after===null&&!sc.dossiers[r.c]!.rung);
const avg=(f:(r:any)=>boolean)=>{const x=rows.filter(f);return `${x.length} papers, mean P(dealt|eligible) ${(100*x.reduce((s,r)=>s+r.p,0)/x.length).toFixed(0)}%, mean eligible ${(100*x.reduce((s,r)=>s+r.el,0)/x.length).toFixed(0)}%`};
console.log('conditional', avg(r=>r.cond)); console.log('unconditional', avg(r=>!r.cond)); console.log('w>=70', avg(r=>r.w>=70)); console.log('w40-69', avg(r=>r.w>=40&&r.w<70)); console.log('w<40', avg(r=>r.w<40));
if(process.argv[2]) for(const r of rows.sort((a,b)=>a.p-b.p)) console.log(r.id, 'w',r.w,'eligible',(100*r.el).toFixed(0),'P',(100*r.p).toFixed(0),'span',r.span);
