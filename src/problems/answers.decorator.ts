import { applyDecorators } from '@nestjs/common';
import { ApiNoContentResponse, ApiResponse } from '@nestjs/swagger';
import type { z } from 'zod';

const descriptions: Readonly<Record<number, string>> = {
  202: 'Durable, but not yet readable',
  400: 'A field is wrong or missing; it is named',
  401: 'Not signed in, or the session has ended',
  403: 'Another role is needed',
  404: 'Unknown, or not yours',
  409: 'Not possible now; the reasons are named',
  413: 'More than 2 MB',
  429: 'Too many attempts',
  503: 'A part is away; try again',
};

const problems = (statuses: readonly number[]): MethodDecorator[] =>
  statuses.map((status) =>
    ApiResponse({
      status,
      description: descriptions[status] ?? '',
      content: { 'application/problem+json': { schema: problemReference } },
    }),
  );
/** Put among the components by `documentOf`, since no route answers with it as its main answer. */
const problemReference = { $ref: '#/components/schemas/Problem' };

/** Documents the answer of a route and the statuses of its problems. */
export function Answers(schema: z.ZodType, ...statuses: number[]): MethodDecorator {
  return applyDecorators(
    ApiResponse({ status: 200, description: 'Done', standardSchema: schema }),
    ...problems(statuses),
  );
}
/** The same for a route that makes something. */
export function AnswersCreated(schema: z.ZodType, ...statuses: number[]): MethodDecorator {
  return applyDecorators(
    ApiResponse({ status: 201, description: 'Made', standardSchema: schema }),
    ...problems(statuses),
  );
}
export function AnswersNothing(...statuses: number[]): MethodDecorator {
  return applyDecorators(ApiNoContentResponse({ description: 'Done' }), ...problems(statuses));
}
