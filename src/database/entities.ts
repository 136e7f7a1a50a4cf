import type { EntityTarget, ObjectLiteral } from 'typeorm';

/** Every entity of the server, named one by one so that the list can be read and bundled; no file is found by pattern. */
export const entities: (EntityTarget<ObjectLiteral> & (() => unknown))[] = [];
