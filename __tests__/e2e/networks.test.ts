import { testScenarios } from './scenario-tests.ts';
import { NETWORKS } from './scenarios/networks.ts';

testScenarios('Daytona cannot be reached, when', NETWORKS);
