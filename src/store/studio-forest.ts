/** The forks of one trunk: grown, kept, deleted and brought back. */
import { isOpenMove, MOVE, packMove, SLOT, unpackMove, type Move } from '../engine/index';
import { labelTurn, type ViewContext } from './context';
import type { Ports, StorageFault } from './ports';
import { findEnding } from './studio-compare';
import { answerChanges, forkChanges, fromRecord, growFork, toRecord, TRUNK, FORKS_MAX, type Fork, type GrownFork } from './studio-tree';
import { labelOf, titleOf } from './studio-words';
import type { FillerId, TimelineView } from './studio-views';
import { currentState, currentTurn, openTimeline, pushMove, type Timeline } from './timeline';

/** Longest name of a fork. */
const NAME_MAX = 80;

interface Tree {
  readonly fork: Fork;
  readonly grown: GrownFork;
}

export interface Forest {
  readonly ids: () => readonly string[];
  readonly find: (id: string) => Tree | null;
  readonly view: (context: ViewContext, trunkName: string, contextOf: (timeline: Timeline) => ViewContext) => TimelineView[];
  readonly fork: (
    parent: string,
    at: number,
    instead: string,
    filler: FillerId,
    name: (label: string) => string,
    context: ViewContext,
  ) => Promise<string | null>;
  readonly answer: (id: string, key: string) => Promise<void>;
  readonly rename: (id: string, name: string) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
  readonly restore: () => Promise<void>;
  /** Name of what was deleted last; null when nothing can be brought back. */
  readonly deleted: () => string | null;
  /** A timeline's copy, to be played on. */
  readonly copy: (id: string) => Timeline;
}

interface Parts {
  readonly ports: Ports;
  readonly trunk: string;
  readonly scenario: string;
  readonly seed: string;
  readonly timeline: Timeline;
  readonly onFault: (fault: StorageFault) => void;
}

/** The forest of a trunk as it is kept in this browser. */
export async function createForest({ ports, trunk, scenario, seed, timeline, onFault }: Parts): Promise<Forest> {
  const { model } = timeline;
  const trees = new Map<string, Tree>();
  let removed: readonly Fork[] = [];

  const plant = (fork: Fork): Tree => {
    const tree = { fork, grown: growFork(timeline, fork) };
    trees.set(fork.id, tree);
    return tree;
  };
  const keep = async ({ fork, grown }: Tree): Promise<void> => {
    const result = await ports.storage.save(toRecord(fork, grown, { trunk, scenario, seed, saved: ports.now() }));
    if (result !== 'saved') onFault(result);
  };

  const listed = await ports.storage.list();
  const records = listed.runs.filter(({ whatIf }) => whatIf?.trunk === trunk).sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const record of records) {
    const fork = fromRecord(model, record);
    if (fork !== null) plant(fork);
  }

  const trunkGrown = (): GrownFork => growFork(timeline, { changes: [], filler: 'caretaker' });
  const below = (id: string): string[] => [...trees.values()].filter(({ fork }) => fork.parent === id).map(({ fork }) => fork.id);
  const withBelow = (id: string): string[] => [id, ...below(id).flatMap(withBelow)];

  const view: Forest['view'] = (context, trunkName, contextOf) => {
    const viewTree = (id: string, depth: number): TimelineView[] => {
      const tree = trees.get(id);
      const own = tree?.grown.timeline ?? timeline;
      const last = tree?.fork.changes.at(-1) ?? null;
      const asks = tree?.grown.run.asks ?? null;
      const children = below(id).flatMap((child) => viewTree(child, depth + 1));
      const either = last === null ? null : (last.was ?? last.instead);
      return [
        {
          id,
          name: tree?.fork.name ?? trunkName,
          parent: tree?.fork.parent ?? null,
          depth,
          change:
            last === null || either === null
              ? null
              : {
                  turn: labelTurn(context, last.turn),
                  title: titleOf(context, model, either),
                  was: last.was === null ? null : labelOf(context, model, last.was),
                  instead: last.instead === null ? null : labelOf(context, model, last.instead),
                },
          changes: tree?.fork.changes.length ?? 0,
          filler: tree?.fork.filler ?? 'caretaker',
          filled: tree?.grown.run.decided.length ?? 0,
          dropped: tree?.grown.run.dropped.length ?? 0,
          turn: labelTurn(context, currentTurn(own)),
          ending: findEnding(contextOf(own)),
          asks: asks === null ? null : viewQuestion(context, own, asks),
        },
        ...children,
      ];
    };
    return viewTree(TRUNK, 0);
  };

  const viewQuestion = (context: ViewContext, own: Timeline, card: number): TimelineView['asks'] => {
    const dossier = model.scenario.dossiers[card];
    const key = `dossier.${dossier?.id}`;
    const state = currentState(own);
    const options = (dossier?.options ?? []).filter((_, option) => isOpenAnswer(own, state, card, option));
    return {
      title: context.book.get(`${key}.title`),
      options: options.map(({ id }) => ({ key: `answer:${dossier?.id}/${id}`, label: context.book.get(`${key}.option.${id}.label`) })),
    };
  };

  return {
    ids: () => [...trees.keys()],
    find: (id) => trees.get(id) ?? null,
    view,
    fork: async (parent, at, instead, filler, name, context) => {
      if (trees.size >= FORKS_MAX) return null;
      const from = trees.get(parent);
      const grown = from?.grown ?? trunkGrown();
      const changes = forkChanges(timeline, from?.fork ?? { changes: [] }, grown, at, instead);
      if (changes === null) return null;
      const move = grown.run.moves[at] as Move;
      const label =
        unpackMove(move).kind === MOVE.close
          ? labelTurn(context, grown.timeline.marks[at]?.state[SLOT.turn] ?? 0).year
          : titleOf(context, model, move);
      const id = `what-if-${ports.now().toString(36)}-${ports.freshSeed()}`;
      await keep(plant({ id, name: name(String(label)).slice(0, NAME_MAX), parent, changes, filler }));
      return id;
    },
    answer: async (id, key) => {
      const tree = trees.get(id);
      const changes = tree === undefined ? null : answerChanges(timeline, tree.fork, tree.grown, key);
      if (tree !== undefined && changes !== null) await keep(plant({ ...tree.fork, changes }));
    },
    rename: async (id, name) => {
      const tree = trees.get(id);
      if (tree !== undefined && name.trim() !== '') await keep(plant({ ...tree.fork, name: name.trim().slice(0, NAME_MAX) }));
    },
    remove: async (id) => {
      if (!trees.has(id)) return;
      const ids = withBelow(id);
      removed = ids.flatMap((entry) => trees.get(entry)?.fork ?? []);
      for (const entry of ids) {
        const result = await ports.storage.remove(entry);
        if (result === 'removed') trees.delete(entry);
        else onFault(result);
      }
    },
    restore: async () => {
      const forks = removed;
      removed = [];
      for (const fork of forks) await keep(plant(fork));
    },
    deleted: () => removed[0]?.name ?? null,
    copy: (id) => {
      const moves = trees.get(id)?.grown.run.moves ?? timeline.moves;
      const copied = openTimeline(model, timeline.seed);
      for (const move of moves) pushMove(copied, move);
      return copied;
    },
  };
}

function isOpenAnswer({ model }: Timeline, state: Int32Array, card: number, option: number): boolean {
  return isOpenMove(model, state, packMove(MOVE.answer, card, option));
}
