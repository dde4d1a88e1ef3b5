/** Verifying, scoring and saving in the background; trust anchors; what the pages are given. */
package org.hecha.ui.score.internal.run;
