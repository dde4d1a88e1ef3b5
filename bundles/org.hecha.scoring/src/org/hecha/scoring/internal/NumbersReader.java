package org.hecha.scoring.internal;

import org.hecha.core.text.Refusal;
import org.hecha.standard.seal.PackageContent;

/** Recalculates the numbers of a package and compares them with those claimed. */
@FunctionalInterface
interface NumbersReader<N> {

    /** @throws Refusal when they cannot be recalculated or differ from the claim; the sentence has both numbers */
    N read(PackageContent content) throws Refusal;
}
