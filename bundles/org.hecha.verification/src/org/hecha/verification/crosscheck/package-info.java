/** Cross-checks: quantities against their second sources, stocks, meters, balances and other years, as one table. */
@org.osgi.annotation.versioning.Version("0.1.0")
package org.hecha.verification.crosscheck;
