/** Prints the documents that fail and, last, how many of all pass. */
export default class ConformanceReporter {
  /**
   * @param {unknown} _test
   * @param {{ testResults: { status: string, fullName: string, failureMessages: string[] }[], testExecError?: { message: string } }} result
   */
  onTestResult(_test, { testResults, testExecError }) {
    if (testExecError) console.error(testExecError.message);
    for (const { status, fullName, failureMessages } of testResults) {
      if (status === 'failed') console.error(`failed: ${fullName}\n${failureMessages.join('\n')}`);
    }
  }

  /**
   * @param {unknown} _contexts
   * @param {{ numPassedTests: number, numTotalTests: number }} results
   */
  onRunComplete(_contexts, { numPassedTests, numTotalTests }) {
    console.log(`${numPassedTests}/${numTotalTests}`);
  }

  getLastError() {
    return undefined;
  }
}
