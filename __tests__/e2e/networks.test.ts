import { testScenarios } from './scenario-tests.ts';
import { NETWORKS } from './scenarios/networks.ts';

testScenarios('the way to Daytona is not open, when', NETWORKS);
