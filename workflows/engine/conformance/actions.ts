import { assign, cancel, enqueueActions, log, raise, sendTo, type AnyActorRef } from 'xstate';
import { evaluate, execute, milliseconds, type DataModel } from './expressions.js';
import type { Element } from './xml.js';

interface Given {
  context: DataModel;
  event: { type: string };
}
/** An action as XState's config takes it; its exact type depends on a machine that exists only at run time. */
export type Action = object;

/** Executable content, in order. `names` are the variables of the data model. */
export function actionsOf(elements: readonly Element[], names: readonly string[]): Action[] {
  return elements.map((element) => action(element, names));
}

function action(element: Element, names: readonly string[]): Action {
  const { attributes } = element;
  const value =
    (expression: string) =>
    (given: Given): unknown =>
      evaluate(expression, given, names);
  switch (element.name) {
    case 'raise':
      return raise({ type: attributes['event'] ?? '' });
    case 'assign': {
      const location = attributes['location'] ?? '';
      const expression = value(attributes['expr'] ?? 'undefined');
      return assign((given: Given) => ({ [location]: expression(given) }));
    }
    case 'script':
      return assign((given: Given) => execute(element.text, given, names));
    case 'cancel':
      return cancel(attributes['sendid'] ?? ((given: Given) => String(value(attributes['sendidexpr'] ?? '')(given))));
    case 'log': {
      const expression = value(attributes['expr'] ?? 'undefined');
      return log((given: Given) => expression(given), attributes['label']);
    }
    case 'if':
      return choose(element, names);
    case 'send':
      return send(element, names);
    default:
      throw new Error(`<${element.name}> is not among what the enabled documents use.`);
  }
}

function send({ attributes, elements }: Element, names: readonly string[]): Action {
  const { event, eventexpr, target, delay, delayexpr, id } = attributes;
  const message = (given: Given): { type: string } => {
    const fields = elements
      .filter((child) => child.name === 'param')
      .map(({ attributes: param }) => {
        return [param['name'] ?? '', evaluate(param['expr'] ?? 'undefined', given, names)] as const;
      });
    return { type: event ?? String(evaluate(eventexpr ?? '', given, names)), ...Object.fromEntries(fields) };
  };
  if (target === '#_internal') return raise(message);
  const later = delay ?? delayexpr;
  const wait = (given: Given): number => milliseconds(delay ?? evaluate(delayexpr ?? '0', given, names));
  const options = { ...(later === undefined ? {} : { delay: wait }), ...(id === undefined ? {} : { id }) };
  return sendTo((target ?? (({ self }: { self: AnyActorRef }) => self)) as never, message as never, options as never);
}

function choose({ attributes, elements }: Element, names: readonly string[]): Action {
  const branches: { cond: string; actions: Action[] }[] = [{ cond: attributes['cond'] ?? 'true', actions: [] }];
  for (const child of elements) {
    if (child.name === 'elseif') branches.push({ cond: child.attributes['cond'] ?? 'true', actions: [] });
    else if (child.name === 'else') branches.push({ cond: 'true', actions: [] });
    else branches.at(-1)?.actions.push(action(child, names));
  }
  return enqueueActions(({ enqueue, context, event }) => {
    const taken = branches.find(({ cond }) => evaluate(cond, { context: context, event }, names));
    for (const each of taken?.actions ?? []) enqueue(each as never);
  });
}
