package org.hecha.scoring;

import org.hecha.standard.Text;

/**
 * A kind of material that an application consists of. Immutable.
 *
 * @param number number in the document's list
 * @param title what it is
 * @param always true where every application needs it, whatever it claims
 */
public record MaterialKind(int number, Text title, boolean always) {
}
