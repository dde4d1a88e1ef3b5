package org.hecha.app;

/** What happens before the window is built. */
public final class LifeCycle {
}
