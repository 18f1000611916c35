import { testScenarios } from './scenario-tests.ts';
import { TROUBLES } from './scenarios/troubles.ts';

testScenarios('trouble passes or does not, when', TROUBLES);
