import { testScenarios } from './scenario-tests.ts';
import { REFUSED_TOKENS } from './scenarios/refused-tokens.ts';

testScenarios('the server refuses the token, when', REFUSED_TOKENS);
