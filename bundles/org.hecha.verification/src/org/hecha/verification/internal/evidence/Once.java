package org.hecha.verification.internal.evidence;

import java.lang.ref.SoftReference;
import java.lang.ref.WeakReference;
import java.util.function.Function;

import org.hecha.standard.check.CheckSubject;

/** What several rules need of one subject is worked out once per run, and forgotten when memory is short. */
final class Once<T> {

    private final Function<CheckSubject, T> work;
    private WeakReference<CheckSubject> last = new WeakReference<>(null);
    private SoftReference<T> result = new SoftReference<>(null);

    Once(Function<CheckSubject, T> work) {
        this.work = work;
    }

    synchronized T of(CheckSubject subject) {
        T known = result.get();
        if (known == null || last.get() != subject) {
            known = work.apply(subject);
            last = new WeakReference<>(subject);
            result = new SoftReference<>(known);
        }
        return known;
    }
}
