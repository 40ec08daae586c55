import * as vscode from 'vscode';

import type { Answer, StepPlace } from './steps.js';

export interface Choice<Value> extends vscode.QuickPickItem {
  readonly value: Value;
}

interface ChoiceQuestion<Value> extends StepPlace {
  readonly placeholder: string;
  /** What may be chosen, after what is typed; the first is in focus. */
  readonly choices: (typed: string) => readonly Choice<Value>[];
}

/** A list to choose from; what is typed filters it, and may itself be a choice. */
export function askChoice<Value>({
  choices,
  placeholder,
  ...place
}: ChoiceQuestion<Value>): Promise<Answer<Value>> {
  const box = vscode.window.createQuickPick<Choice<Value>>();
  box.placeholder = placeholder;
  box.matchOnDescription = true;
  box.matchOnDetail = true;
  box.items = choices('');
  box.onDidChangeValue((typed) => {
    box.items = choices(typed);
  });
  return answerOf(box, place, () => {
    // VS Code may still name an item of the list before this one.
    const active = box.items.find(({ label }) => label === box.activeItems[0]?.label);
    const picked = active ?? box.items.find(({ alwaysShow }) => alwaysShow);
    return Promise.resolve(picked && { value: picked.value });
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
