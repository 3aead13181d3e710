kind-town = town
