package org.hecha.ui.recovery;

import java.time.Duration;
import java.util.concurrent.Executor;

import org.hecha.ui.Preferences;
import org.hecha.ui.Reporter;
import org.hecha.ui.Session;

/**
 * What keeps unsaved work safe, whatever kind of document it is. In the application's context.
 *
 * @param folder where recovery copies lie
 * @param question asks the user what becomes of them
 * @param preferences say after how long at most one is made
 * @param pause how long nothing must change before one is made
 * @param session shows the work in the background
 * @param ui runs what must run on the UI thread, later
 * @param reporter told once where no copy can be kept
 */
public record Recovery(RecoveryFolder folder, RecoveryQuestion question, Preferences preferences, Duration pause, Session session, Executor ui,
        Reporter reporter) {
}
