/** The engine: a checked scenario, a seed and decisions in; states, ledger, previews and codes out. Nothing else enters this folder. */
export { draw, DOMAIN, HISTORY_SEED, parseSeed, scaleDraw } from './chance';
export { measureAim } from './closing';
export { applyShock, dropCommitment, idleTurns, measureService, measureWelfare } from './stress';
export { compile } from './compile';
export { focusArcs } from './deal-order';
export { evaluateExpr } from './evaluate-expression';
export { expQ16, fifthRootFloor, log2Q16, LOG2_MAX, mulQ16, Q16, rootFloor, rootQ16, shareQ16 } from './fixed-point';
export { amountAt, holds } from './frame';
export { fold, hashText, hashWords, mix32 } from './hash';
export { CARD, NEVER, PENDING_WORDS, RUNG, SLOT, STATUS, type Layout } from './layout';
export {
  CAPITAL_MAX,
  isOpenMove,
  legal,
  listDesk,
  listHand,
  listOpenMoves,
  PAPERS_LEFT_MAX,
  priceOf,
  type LegalMove,
  type Lock,
} from './legal';
export { clampInt, divRound, INT32_MAX, INT32_MIN, mulDiv } from './math';
export type { BlockOwner, Model } from './model';
export { CLOSE, formatMove, MOVE, packMove, parseMove, unpackMove, type Move } from './move';
export { preview, previewFallback, timingOf, type Preview, type PreviewEntry, type Timing } from './preview';
export {
  CAUSE,
  createLedger,
  EVENT,
  type Cause,
  type EventKind,
  type Ledger,
  type LedgerEvent,
  type LedgerLine,
  type Recorder,
} from './recorder';
export { reseed, rolloutSeed } from './reseed';
export { decodeRun, encodeRun, isPackNamed, readCodePack, type CodeError, type CodeFault, type DecodedRun } from './replay-code';
export * from './scenario';
export type * from './scenario-ends';
export { advance, hashState, IllegalMove, readSeed, start, startInto, step, type Seed, type State } from './step';
