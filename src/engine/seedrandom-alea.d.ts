declare module 'seedrandom/lib/alea.js' {
  interface Prng {
    (): number;
    int32(): number;
  }
  export default function alea(seed: string, options: { state: true }): Prng;
}
