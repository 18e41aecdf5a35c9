// A folder with sources whose target is missing.
