import { mount } from 'svelte'
import App from './App.svelte'
import './tokens.css'
import './base.css'
import './forms.css'

const target = document.getElementById('page')
if (target) mount(App, { target })
