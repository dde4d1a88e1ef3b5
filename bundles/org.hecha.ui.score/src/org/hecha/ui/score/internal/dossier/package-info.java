/** The dossier page: applicant, basic conditions, claims, material, offsets, signed packages. */
package org.hecha.ui.score.internal.dossier;
