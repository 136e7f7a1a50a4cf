import { createHash } from 'node:crypto';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { DataSource } from 'typeorm';
import { InjectSettings } from '../../settings.module.js';
import type { Settings } from '../../settings.js';
import { keepGoing } from '../keep-going.js';
import { composeMail } from './compose.js';
import { OutboxMessage } from './message.js';
import { claimMails, noteDelivered, noteFailed, type ClaimedMail } from './outbox-rows.js';

const batch = 20;
const restMilliseconds = 300;

/** Delivers what waits in the outbox by SMTP, at least once; a repeat carries the same Message-ID. */
@Injectable()
export class DeliverOutbox implements OnApplicationShutdown {
  readonly #transport: Transporter;

  constructor(
    private readonly database: DataSource,
    @InjectSettings() private readonly settings: Pick<Settings, 'SMTP_URL' | 'SANAD_MAIL_FROM' | 'SANAD_PUBLIC_URL'>,
  ) {
    this.#transport = createTransport(
      { url: settings.SMTP_URL, pool: true, maxConnections: 4, connectionTimeout: 10_000, socketTimeout: 30_000 },
      { from: settings.SANAD_MAIL_FROM },
    );
  }

  onApplicationShutdown(): void {
    this.#transport.close();
  }

  async deliverOutbox(input: { forSeconds: number }): Promise<{ delivered: number }> {
    let delivered = 0;
    await keepGoing({ forSeconds: input.forSeconds, restMilliseconds }, async () => {
      const turn = await this.deliverBatch();
      delivered += turn.delivered;
      return turn.claimed === batch;
    });
    return { delivered };
  }

  async deliverBatch(): Promise<{ claimed: number; delivered: number }> {
    const mails = await claimMails(this.database, batch);
    const outcomes = await Promise.all(mails.map((mail) => this.deliver(mail)));
    return { claimed: mails.length, delivered: outcomes.filter((isDelivered) => isDelivered).length };
  }

  private async deliver(mail: ClaimedMail): Promise<boolean> {
    try {
      const { subject, text } = composeMail(OutboxMessage.parse(mail.message), this.settings.SANAD_PUBLIC_URL);
      const stable = createHash('sha256').update(mail.id).digest('hex').slice(0, 32);
      await this.#transport.sendMail({ to: mail.address, subject, text, messageId: `<${stable}@sanad.invalid>` });
    } catch (error) {
      await noteFailed(this.database, mail, error instanceof Error ? error.message : String(error));
      return false;
    }
    await noteDelivered(this.database, mail);
    return true;
  }
}
