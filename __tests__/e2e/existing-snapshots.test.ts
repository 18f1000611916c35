import { testScenarios } from './scenario-tests.ts';
import { EXISTING_SNAPSHOTS } from './scenarios/existing-snapshots.ts';

testScenarios('a snapshot that exists already is given without an image, and', EXISTING_SNAPSHOTS);
