/** Search over everything: the engagement, methods, factors, clauses, pages and commands. */
package org.hecha.ui.internal.search;
