kind-town = miasto
