/** The lab in a worker: compiles the scenario it is given, does one task after another, answers each. */
import { compile, type Model, type Scenario } from '../../engine/index';
import { runTask, type LabTask } from '../../lab/index';

type Order =
  | { readonly kind: 'open'; readonly scenario: Scenario }
  | { readonly kind: 'task'; readonly id: number; readonly task: LabTask };

/** What a worker's own scope offers of it. */
interface Scope {
  onmessage: ((event: MessageEvent<Order>) => void) | null;
  readonly postMessage: (message: unknown) => void;
}

const scope = self as unknown as Scope;
let model: Model | null = null;

scope.onmessage = ({ data }) => {
  if (data.kind === 'open') {
    model = compile(data.scenario);
    return;
  }
  try {
    if (model === null) throw new Error('no scenario is open');
    scope.postMessage({ id: data.id, result: runTask(model, data.task) });
  } catch (error) {
    scope.postMessage({ id: data.id, fault: String(error) });
  }
};
