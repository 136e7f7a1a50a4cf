import { Module } from '@nestjs/common';
import { TemporalModule } from '../temporal/temporal.module.js';
import { CalendarRollouts } from './calendar-rollouts.service.js';
import { CalendarPreviews } from './calendar-previews.service.js';
import { CalendarsController } from './calendars.controller.js';
import { Calendars } from './calendars.service.js';

@Module({
  imports: [TemporalModule],
  controllers: [CalendarsController],
  providers: [CalendarPreviews, CalendarRollouts, Calendars],
})
export class CalendarsModule {}
