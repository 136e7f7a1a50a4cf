/*
 * Given to node with --import: the process sees a wrong time of day. SHIFT_MS is how much later than it is. The SDK's native part
 * has the machine's own clock; what runs as JavaScript has this one.
 */
const shift = Number(process.env['SHIFT_MS'] ?? 0);
const RealDate = Date;

globalThis.Date = new Proxy(RealDate, {
  construct: (target, args: unknown[], newTarget) =>
    Reflect.construct(target, args.length === 0 ? [RealDate.now() + shift] : args, newTarget) as object,
  apply: (target) => new target(RealDate.now() + shift).toString(),
  get: (target, name, receiver) =>
    name === 'now' ? () => RealDate.now() + shift : (Reflect.get(target, name, receiver) as unknown),
});
