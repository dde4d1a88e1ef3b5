/** Scoring: dossier, gates, indicators, charts. */
@org.osgi.annotation.versioning.Version("0.1.0")
package org.hecha.ui.score;
