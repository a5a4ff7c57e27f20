declare module 'howler/dist/howler.core.min.js' {
  interface Context {
    readonly currentTime: number;
    suspend(): Promise<void>;
    resume(): Promise<void>;
  }
  const howler: {
    readonly Howl: new (options: import('./library').HowlOptions & { readonly html5: boolean }) => import('./library').Howl;
    readonly Howler: {
      readonly ctx: Context | null;
      readonly usingWebAudio: boolean;
      autoSuspend: boolean;
      html5PoolSize: number;
    };
  };
  export default howler;
}
