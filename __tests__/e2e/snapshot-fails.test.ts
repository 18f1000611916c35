import { testScenarios } from './scenario-tests.ts';
import { SNAPSHOT_FAILS } from './scenarios/snapshot-fails.ts';

testScenarios('the snapshot fails, when', SNAPSHOT_FAILS);
