"""Containers with fixed dates, so that the same content is the same file."""
import io
import re
import zipfile

FIXED = (2024, 1, 2, 3, 4, 4)


def repack(data, path, drop=(), change=None):
    """Writes the ZIP in `data` anew: fixed dates, no parts named in `drop`, texts passed through `change`."""
    with zipfile.ZipFile(io.BytesIO(data)) as old:
        parts = [(entry.filename, old.read(entry)) for entry in old.infolist()]
    with zipfile.ZipFile(path, "w") as new:
        for name, content in parts:
            if any(word in name for word in drop):
                continue
            for word in drop:
                if name.endswith(".rels"):
                    content = re.sub(rb"<Relationship [^>]*" + word.encode() + rb"[^>]*/>", b"", content)
            if change:
                content = change(name, content)
            info = zipfile.ZipInfo(name, FIXED)
            info.compress_type = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            info.external_attr = 0o644 << 16
            new.writestr(info, content, compresslevel=9)
