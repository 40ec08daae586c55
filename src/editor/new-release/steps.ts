/** Where a question stands among all that are asked. */
export interface StepPlace {
  readonly title: string;
  /** From 1. */
  readonly step: number;
  readonly totalSteps: number;
}

/** `undefined` if the writer gives up. */
export type Answer<Value> = { readonly value: Value } | 'back' | undefined;

/** One question; its answer is the state with what it asks for. */
export interface Step<State> {
  /** Whether the question makes sense after what was answered before. */
  readonly applies: (state: State) => boolean;
  readonly ask: (state: State, place: StepPlace) => Promise<Answer<State>>;
}

/** Asks one question after the other, with a way back; `undefined` if the writer gives up. */
export async function runSteps<State>(
  title: string,
  steps: readonly Step<State>[],
  start: State,
): Promise<State | undefined> {
  const answered: { readonly index: number; readonly state: State }[] = [];
  let state = start;
  const nextFrom = (from: number) =>
    steps.findIndex((step, index) => from <= index && step.applies(state));
  for (let index = nextFrom(0); index !== -1;) {
    const step = answered.length + 1;
    const left = steps.filter((each, other) => index < other && each.applies(state)).length;
    const answer = await steps[index]?.ask(state, { title, step, totalSteps: step + left });
    if (answer === undefined) return undefined;
    if (answer === 'back') {
      ({ index, state } = answered.pop() ?? { index, state });
    } else {
      answered.push({ index, state });
      state = answer.value;
      index = nextFrom(index + 1);
    }
  }
  return state;
}
