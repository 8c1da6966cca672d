package io.palco.platform.files;

/// The store cannot be reached or refuses; trying again later may help.
public final class FileStoreException extends RuntimeException {

    FileStoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
