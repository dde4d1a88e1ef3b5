/** The window as a whole: opening and leaving an engagement, errors, title, status line, start page. */
package org.hecha.ui.internal.window;
