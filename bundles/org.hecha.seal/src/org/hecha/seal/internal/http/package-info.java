/** Asking services over HTTP: everything bounded in time and size. */
package org.hecha.seal.internal.http;
