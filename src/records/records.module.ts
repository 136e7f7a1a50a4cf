import { Module } from '@nestjs/common';
import { CaseKeys } from './case-keys.js';
import { MasterKey } from './master-key.js';
import { RecordsController } from './records.controller.js';
import { Records } from './records.service.js';

@Module({
  controllers: [RecordsController],
  providers: [CaseKeys, MasterKey, Records],
  exports: [CaseKeys, MasterKey, Records],
})
export class RecordsModule {}
