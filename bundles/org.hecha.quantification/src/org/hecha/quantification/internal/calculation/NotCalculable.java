package org.hecha.quantification.internal.calculation;

import org.hecha.standard.calculation.Problem;

/** Why there is no result; carried to the line or figure that then has none. */
final class NotCalculable extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    NotCalculable(Problem problem) {
        super(problem.code(), null, false, false);
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
