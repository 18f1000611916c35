import { testScenarios } from './scenario-tests.ts';
import { REFUSED_TOKENS } from './scenarios/refused-tokens.ts';

testScenarios('the server rejects the token, when', REFUSED_TOKENS);
