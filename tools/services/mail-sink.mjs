/**
 * The demo's mail server: takes every mail and keeps it in the table demo_mails, where the page "Mails" reads it.
 * Nothing leaves the machine.
 * @param {{ databaseUrl: string }} options
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>} `url` for SMTP_URL
 */
export async function startMailSink({ databaseUrl }) {
  const [{ SMTPServer }, { simpleParser }, { default: pg }] = await Promise.all([
    import('smtp-server'),
    import('mailparser'),
    import('pg'),
  ]);
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 2 });
  // A database that is being restarted ends idle connections; the next mail opens another.
  pool.on('error', () => undefined);

  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      simpleParser(stream)
        .then(async (mail) => {
          for (const recipient of session.envelope.rcptTo) {
            await pool.query('insert into demo_mails (recipient, subject, body) values ($1, $2, $3)', [
              recipient.address,
              mail.subject ?? '',
              mail.text ?? '',
            ]);
          }
          done();
        })
        .catch(done);
    },
  });
  server.on('error', () => undefined);
  const port = await new Promise((resolve, reject) => {
    server.once('error', reject);
    const listener = server.listen(0, '127.0.0.1', () => resolve(/** @type {any} */ (listener.address()).port));
  });

  return {
    url: `smtp://127.0.0.1:${port}`,
    stop: async () => {
      await new Promise((resolve) => server.close(() => resolve(undefined)));
      await pool.end();
    },
  };
}
