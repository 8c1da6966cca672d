package io.palco.platform.files;

import java.util.Optional;

/// Keeps files under the hash of their content. Every operation may be repeated; a file is there as a whole or not at
/// all.
public interface FileStore {

    /// Keeps a file; one that is there already stays.
    ///
    /// @throws FileStoreException when the store does not take it
    void keep(ReceivedFile file);

    /// Opens a file; the caller closes it.
    ///
    /// @throws FileStoreException when the store does not answer
    Optional<StoredFile> open(FileKey key);

    /// Forgets a file; one that is not there is forgotten already.
    ///
    /// @throws FileStoreException when the store does not answer
    void delete(FileKey key);
}
