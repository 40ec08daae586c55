import * as vscode from 'vscode';

import type { Answer, StepPlace } from './steps.js';

export interface Choice<Value> extends vscode.QuickPickItem {
  /** What it stands for, which may depend on what is typed; `undefined` if that is nothing. */
  readonly read: (typed: string) => Value | undefined;
}

interface ChoiceQuestion<Value> extends StepPlace {
  readonly placeholder: string;
  /** The first one is in focus. */
  readonly choices: readonly Choice<Value>[];
}

/** A list to choose from; what is typed filters it. */
export function askChoice<Value>({
  choices,
  placeholder,
  ...place
}: ChoiceQuestion<Value>): Promise<Answer<Value>> {
  const box = vscode.window.createQuickPick<Choice<Value>>();
  box.placeholder = placeholder;
  box.matchOnDescription = true;
  box.items = choices;
  return answerOf(box, place, () => {
    const value = box.activeItems[0]?.read(box.value.trim());
    return Promise.resolve(value === undefined ? undefined : { value });
  });
}

interface ReadingQuestion<Value> extends StepPlace {
  readonly placeholder: string;
  /** How what is typed is understood, if it is. */
  readonly reading: (typed: string) => Choice<Value> | undefined;
}

/** A line of text, below which stands how it is understood. */
export function askReading<Value>({
  reading,
  placeholder,
  ...place
}: ReadingQuestion<Value>): Promise<Answer<Value>> {
  const box = vscode.window.createQuickPick<Choice<Value>>();
  const show = () => {
    const choice = reading(box.value);
    box.items = choice ? [{ ...choice, alwaysShow: true }] : [];
  };
  box.placeholder = placeholder;
  show();
  box.onDidChangeValue(show);
  return answerOf(box, place, () => {
    const value = box.items[0]?.read(box.value);
    return Promise.resolve(value === undefined ? undefined : { value });
  });
}

interface TextQuestion extends StepPlace {
  readonly prompt: string;
  readonly value: string;
  /** What is wrong with the text, if anything is. */
  readonly check: (text: string) => Promise<string | undefined>;
}

/** A line of text. */
export function askText({ check, prompt, value, ...place }: TextQuestion): Promise<Answer<string>> {
  const box = vscode.window.createInputBox();
  box.prompt = prompt;
  box.value = value;
  const validate = async (): Promise<Answer<string>> => {
    const text = box.value;
    box.validationMessage = await check(text);
    return box.validationMessage === undefined ? { value: text } : undefined;
  };
  box.onDidChangeValue(() => void validate());
  return answerOf(box, place, validate);
}

type Box = vscode.QuickInput &
  Pick<vscode.InputBox, 'buttons' | 'onDidAccept' | 'onDidTriggerButton'>;

/** Shows the box until it has an answer, or the writer goes back or away. */
function answerOf<Value>(
  box: Box,
  { title, step, totalSteps }: StepPlace,
  read: () => Promise<Answer<Value>>,
): Promise<Answer<Value>> {
  box.title = title;
  box.step = step;
  box.totalSteps = totalSteps;
  box.ignoreFocusOut = true;
  if (step > 1) box.buttons = [vscode.QuickInputButtons.Back];
  return new Promise((resolve) => {
    const finish = (answer: Answer<Value>) => {
      if (answer === undefined) return;
      resolve(answer);
      box.hide();
    };
    box.onDidTriggerButton(() => {
      finish('back');
    });
    box.onDidAccept(() => void read().then(finish));
    box.onDidHide(() => {
      resolve(undefined);
      box.dispose();
    });
    box.show();
  });
}
