// The first script of the page: it writes down what the policy refuses from then on.
const violations = [];
globalThis.violations = violations;
addEventListener('securitypolicyviolation', (event) => {
  violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
});
