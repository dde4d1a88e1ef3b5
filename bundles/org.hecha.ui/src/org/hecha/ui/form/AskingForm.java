package org.hecha.ui.form;

import java.util.Objects;

import org.hecha.core.text.Refusal;

/**
 * A form that reads its fields and hands what they say to somebody else. UI thread.
 *
 * @param <A> what is asked for
 */
public abstract class AskingForm<A> implements Form {

    /** Takes what was answered. */
    @FunctionalInterface
    public interface Acceptance<A> {

        /** @throws Refusal why it cannot be taken; said in the dialog, which stays open */
        void accept(A answers) throws Refusal;
    }

    private final Acceptance<A> acceptance;

    protected AskingForm(Acceptance<A> acceptance) {
        this.acceptance = Objects.requireNonNull(acceptance);
    }

    /** What the fields say now. */
    protected abstract A answers();

    @Override
    public final void submit() throws Refusal {
        acceptance.accept(answers());
    }
}
