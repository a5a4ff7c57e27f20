import { readScenario } from './src/cli/scenario-files';
import { compile, readSeed, startInto, advance, listOpenMoves, SLOT, mix32, CARD } from './src/engine';
const sc = readScenario('scenarios','belgrade').scenario!; const m = compile(sc);
console.log('musts', sc.dossiers.filter(d=>d.deal==='must'&&!d.rung&&d.after===null).map(d=>d.id+' '+d.first+'-'+d.last).join(', '));
console.log('rungs', sc.dossiers.filter(d=>d.rung).length, 'beats', sc.dossiers.filter(d=>d.after!==null).length, 'dated', sc.dossiers.filter(d=>d.dated).length, 'musts', sc.dossiers.filter(d=>d.deal==='must').length);
const state = new Int32Array(m.layout.length); const open:any[]=[];
const G=600; const perTurn=Array.from({length:28},()=>({papers:0,beats:0,musts:0,pool:0}));const dealt=new Map<string,number>();let beats=0;let papers=0;let must=0;
for(let g=0;g<G;g++){ startInto(m,{value:mix32(g+1),history:false},state,null); let ply=0; const seen=new Set<number>();
 const note=()=>{const t=state[SLOT.turn]!; for(let p=0;p<state[SLOT.desk]!;p++){const c=state[m.layout.deskSlots+p]!-1; if(seen.has(c))continue; seen.add(c); const d=sc.dossiers[c]!; dealt.set(d.id,(dealt.get(d.id)??0)+1); const row=perTurn[t]!; if(d.after){row.beats++;beats++;}else{row.papers++;papers++; if(d.deal==='must'){row.musts++;must++}}}};
 while(state[SLOT.over]===0){ note(); const n=listOpenMoves(m,state,open); advance(m,state,open[mix32(g*1000+ply++)%n],null); } }
console.log('papers/run',papers/G,'beats',beats/G,'musts',must/G);
perTurn.forEach((r,t)=>console.log(`${2008+(t>>1)}-H${t%2+1} due ${sc.due[t]} papers ${(r.papers/G).toFixed(2)} musts ${(r.musts/G).toFixed(2)} beats ${(r.beats/G).toFixed(2)} eligible-window ${sc.dossiers.filter(d=>d.after===null&&d.deal==='pool'&&d.first<=t&&d.last>=t).length}`));
const rare=[...sc.dossiers].map(d=>[d.id,(dealt.get(d.id)??0)/G,d.weight,d.dated] as const).sort((a,b)=>a[1]-b[1]);
console.log('rarest',rare.slice(0,60).map(r=>`${r[0]} ${(100*r[1]).toFixed(1)}`).join(', '));
console.log('important dated', rare.filter(r=>r[3]).map(r=>`${r[0]} ${(100*r[1]).toFixed(0)}%w${r[2]}`).join(', '));
