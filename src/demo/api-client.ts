/** The demo uses the API as people do: with a sign-in, a cookie and keys. */
export class ApiClient {
  #cookie = '';

  constructor(private readonly url: string) {}

  async signIn(login: string, password: string): Promise<this> {
    await this.post('/api/sessions', { login, password });
    return this;
  }

  get<Answer>(path: string): Promise<Answer> {
    return this.#ask<Answer>('GET', path);
  }

  /** @param key the same for a repeat, so that a demo that was interrupted goes on without making anything twice */
  post<Answer>(path: string, body: object, key?: string): Promise<Answer> {
    return this.#ask<Answer>('POST', path, body, key);
  }

  async #ask<Answer>(method: string, path: string, body?: object, key?: string): Promise<Answer> {
    const headers = new Headers({ cookie: this.#cookie });
    if (body !== undefined) headers.set('content-type', 'application/json');
    if (key !== undefined) headers.set('idempotency-key', key);
    const response = await fetch(this.url + path, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok)
      throw new Error(`The demo could not be set up: ${method} ${path} answered ${response.status} ${text}`);
    this.#cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? this.#cookie;
    return JSON.parse(text) as Answer;
  }
}
