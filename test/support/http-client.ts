import { randomUUID } from 'node:crypto';
import { testPassword } from './people.js';

export interface Answer<Body> {
  status: number;
  headers: Headers;
  body: Body;
}

/** A browser's session with the API, without the browser. Name the answer's shape: `get<z.infer<typeof CaseView>>(…)`. */
export class HttpClient {
  private cookie = '';

  constructor(private readonly baseUrl: string) {}

  /** @param path such as `/api/cases`; `body` is sent as JSON, a string as it is */
  async request<Body = unknown>(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer<Body>> {
    const response = await fetch(this.baseUrl + path, {
      method,
      headers: {
        ...(this.cookie === '' ? {} : { cookie: this.cookie }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const set = response.headers.getSetCookie()[0]?.split(';')[0];
    if (set !== undefined) this.cookie = set;
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      body: (text === '' ? null : JSON.parse(text)) as Body,
    };
  }

  get = <Body = unknown>(path: string): Promise<Answer<Body>> => this.request<Body>('GET', path);

  /** Each call is a click of its own unless it brings its own key. */
  post = <Body = unknown>(path: string, body: unknown, idempotencyKey: string = randomUUID()): Promise<Answer<Body>> =>
    this.request<Body>('POST', path, body, { 'idempotency-key': idempotencyKey });

  async signIn(login: string, password = testPassword): Promise<this> {
    const answer = await this.request('POST', '/api/sessions', { login, password });
    if (answer.status >= 300) throw new Error(`sign-in of ${login}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return this;
  }
}
