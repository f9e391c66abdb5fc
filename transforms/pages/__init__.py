"""What a capture holds: bytes into releases, by a source's layouts or, where nobody described the page, without."""
