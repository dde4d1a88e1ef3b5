package org.hecha.ui.review.internal.sign;

import java.lang.reflect.InvocationTargetException;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.hecha.core.text.Refusal;
import org.hecha.seal.SigningKey;
import org.hecha.ui.FileChoice;
import org.hecha.ui.Speech;
import org.hecha.ui.review.internal.opening.Memory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Signs: what and as whom, with which key, the certificate shown, how much proof, and the verdict on what was just signed.
 * What is refused is said in the wizard, and nothing typed is lost, secrets apart. UI thread. Owns the key it opened.
 */
public final class SignWizard extends Wizard {

    private static final Logger LOG = LoggerFactory.getLogger(SignWizard.class);
    private static final Speech SPEECH = Speech.of(SignWizard.class);

    private final SigningPlan plan;
    private final Signing signing;
    private final WhatPage what;
    private final KeyPage keys;
    private final CertificatePage certificate;
    private final ProofPage proof;
    private final ResultPage result = new ResultPage();
    private SigningKey key;
    private KeyChoice openedFrom;
    private SigningOutcome outcome;

    /** @param files lets the user choose files */
    public SignWizard(SigningPlan plan, Signing signing, Memory memory, FileChoice files) {
        this.plan = plan;
        this.signing = signing;
        this.what = new WhatPage(plan, files);
        this.keys = new KeyPage(memory, files);
        this.certificate = new CertificatePage();
        this.proof = new ProofPage(memory, files);
        setWindowTitle(SPEECH.say("wizardTitle", plan.source().getFileName())); //$NON-NLS-1$
        setNeedsProgressMonitor(true);
    }

    @Override
    public void addPages() {
        addPage(what);
        addPage(keys);
        addPage(certificate);
        addPage(proof);
        addPage(result);
    }

    /** Whether the key page was left with a key that could be opened; opens it where it is not open yet. */
    boolean openKey() {
        KeyChoice choice = keys.choice().orElse(null);
        if (choice == null) {
            return false;
        }
        if (key != null && choice.equals(openedFrom) && !keys.hasSecret()) {
            return true;
        }
        closeKey();
        char[] secret = keys.takeSecret();
        Optional<SigningKey> opened = run(keys::setErrorMessage, monitor -> {
            monitor.beginTask(SPEECH.say("openingKey"), org.eclipse.core.runtime.IProgressMonitor.UNKNOWN); //$NON-NLS-1$
            return choice.open(secret);
        });
        java.util.Arrays.fill(secret, '\0');
        opened.ifPresent(found -> {
            key = found;
            openedFrom = choice;
            keys.remember();
            certificate.show(found);
        });
        if (opened.isEmpty()) {
            keys.focusSecret();
        }
        return opened.isPresent();
    }

    @Override
    public boolean canFinish() {
        return outcome != null || key != null && getContainer().getCurrentPage() == proof && proof.isPageComplete();
    }

    @Override
    public boolean performFinish() {
        if (outcome != null) {
            return true;
        }
        ProofChoice choice = proof.choice();
        char[] secret = proof.takeSecret();
        Optional<SigningOutcome> signed = run(proof::setErrorMessage, monitor -> signing.sign(plan, choice, key, secret, monitor));
        java.util.Arrays.fill(secret, '\0');
        signed.ifPresent(done -> {
            outcome = done;
            proof.remember();
            closeKey();
            result.show(done);
            getContainer().showPage(result);
            getContainer().updateButtons();
        });
        // The wizard stays to show what came out.
        return false;
    }

    /** Work off the UI thread that may be refused. */
    @FunctionalInterface
    private interface Step<T> {
        T run(org.eclipse.core.runtime.IProgressMonitor monitor) throws Refusal;
    }

    /** Runs with progress and cancel; a refusal is said on the page. */
    private <T> Optional<T> run(java.util.function.Consumer<String> sayer, Step<T> step) {
        sayer.accept(null);
        Object[] made = new Object[1];
        try {
            getContainer().run(true, true, monitor -> {
                try {
                    made[0] = step.run(monitor);
                } catch (Refusal refusal) {
                    throw new InvocationTargetException(refusal);
                }
            });
        } catch (InvocationTargetException e) {
            sayer.accept(sentence(e.getCause()));
        } catch (InterruptedException | OperationCanceledException e) {
            LOG.debug("The user cancelled", e); //$NON-NLS-1$
            sayer.accept(SPEECH.say("cancelled")); //$NON-NLS-1$
        }
        @SuppressWarnings("unchecked")
        T outcomeOfStep = (T) made[0];
        return Optional.ofNullable(outcomeOfStep);
    }

    private static String sentence(Throwable cause) {
        if (cause instanceof Refusal refusal) {
            return refusal.in(Locale.getDefault());
        }
        LOG.error("Signing broke down", cause); //$NON-NLS-1$
        return SPEECH.say("brokeDown", String.valueOf(cause.getMessage())); //$NON-NLS-1$
    }

    @Override
    public IWizardPage getNextPage(IWizardPage page) {
        // The result comes by signing, not by going on.
        return page == proof || page == result ? null : super.getNextPage(page);
    }

    /** What was signed; empty where nothing was. */
    public Optional<SigningOutcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    private void closeKey() {
        if (key != null) {
            key.close();
            key = null;
            openedFrom = null;
        }
    }

    @Override
    public void dispose() {
        closeKey();
        super.dispose();
    }

    WhatPage what() {
        return what;
    }

    KeyPage keys() {
        return keys;
    }

    CertificatePage certificate() {
        return certificate;
    }

    ProofPage proof() {
        return proof;
    }

    ResultPage result() {
        return result;
    }
}
