// A jest reporter that writes the totals to the file the test command names.
const { writeFileSync } = require('node:fs');

module.exports = class TotalsReporter {
  onRunComplete(_contexts, results) {
    const totals = {
      passed: results.numPassedTests,
      failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
      skipped: results.numPendingTests + results.numTodoTests,
    };
    writeFileSync(process.env.JEST_TOTALS_FILE, JSON.stringify(totals));
  }
};
