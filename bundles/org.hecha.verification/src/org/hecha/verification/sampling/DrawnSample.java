package org.hecha.verification.sampling;

import org.eclipse.emf.common.command.Command;
import org.hecha.core.text.Localized;
import org.hecha.model.fieldwork.Sample;

/**
 * A sample that was drawn and the command that adds it.
 *
 * @param sample the sample; in the engagement once {@code command} was executed
 * @param size why it has this size, one sentence
 * @param command the command
 */
public record DrawnSample(Sample sample, Localized size, Command command) {
}
