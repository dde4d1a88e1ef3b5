/** The verdict on the open package: the word, every line, every signature with its chain. */
package org.hecha.ui.review.internal.verdict;
