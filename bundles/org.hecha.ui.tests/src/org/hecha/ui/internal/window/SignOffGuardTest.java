package org.hecha.ui.internal.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.SetCommand;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.model.engagement.EngagementFactory;
import org.hecha.model.engagement.EngagementPackage.Literals;
import org.hecha.model.engagement.SignOff;
import org.hecha.testing.window.Factory;
import org.hecha.ui.Background;
import org.hecha.ui.Reporter;
import org.hecha.ui.Saving;
import org.hecha.ui.Session;
import org.hecha.ui.UiQueue;
import org.hecha.verification.process.Processes;
import org.hecha.verification.process.SignOffs;
import org.hecha.verification.process.SignedChanges;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sign-offs are compared beside the UI thread and voided on it. */
class SignOffGuardTest {

    @TempDir
    private Path folder;
    private final Session session = new Session();
    private final UiQueue ui = new UiQueue();
    private final Thread here = Thread.currentThread();
    private final List<String> asked = new ArrayList<>();
    private SignOff plan;
    private EngagementDocument document;
    private Saving saving;

    @BeforeEach
    void open() throws Refusal {
        document = Factory.create(folder.resolve("a.hecha"));
        plan = EngagementFactory.eINSTANCE.createSignOff();
        document.engagement().getSignOffs().add(plan);
        session.open(document);
        Reporter reporter = refusal -> {
            throw new AssertionError(refusal);
        };
        saving = new Saving(session, new Background(session, ui, reporter), ui, reporter);
    }

    private static <T> T service(Class<T> type, BiFunction<String, Object[], Object> answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type},
                (proxy, method, arguments) -> answers.apply(method.getName(), arguments)));
    }

    private Object answer(String name, Object[] arguments) {
        asked.add(name + (Thread.currentThread() == here ? " on" : " beside") + " the UI thread");
        return switch (name) {
            case "broken" -> plan.getVoidedBy() == null ? List.of(new SignOffs.Broken(plan, new SignedChanges(List.of(), 1))) : List.of();
            case "voidCommand" -> Optional.<Command>of(SetCommand.create(document.domain(), plan, Literals.SIGN_OFF__VOIDED_BY,
                    "after " + ((List<?>) arguments[1]).size() + (arguments[2] instanceof Instant ? "" : "?")));
            default -> throw new AssertionError(name);
        };
    }

    private void save() {
        saving.save(() -> {
        });
        ui.until(() -> !saving.isRunning());
    }

    @Test
    void aChangedSignOffIsVoidedWithTheSaveAndUndoTakesThatBack() throws Refusal {
        SignOffs signOffs = service(SignOffs.class, this::answer);
        session.beforeSave(new SignOffGuard(() -> Optional.of(service(Processes.class, (name, none) -> signOffs))));
        document.markUnsaved();
        save();

        assertEquals(List.of("broken beside the UI thread", "voidCommand on the UI thread"), asked);
        assertEquals("after 1", plan.getVoidedBy());
        assertTrue(!document.isDirty());
        document.undo();
        assertNull(plan.getVoidedBy());
    }

    @Test
    void withoutTheServiceItIsSavedAllTheSame() {
        session.beforeSave(new SignOffGuard(Optional::empty));
        document.markUnsaved();
        save();

        assertTrue(!document.isDirty());
    }
}
